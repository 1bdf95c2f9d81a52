import type { ComponentDoc } from 'react-docgen-typescript'

export function propsReader(): (file: string) => ComponentDoc[]
