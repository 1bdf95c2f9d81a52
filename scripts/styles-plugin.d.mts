import type { Plugin } from 'vite'

export function stylesPlugin(): Plugin
