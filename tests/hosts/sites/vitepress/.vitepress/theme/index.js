import DefaultTheme from 'vitepress/theme'

import 'moothall/styles.css'
import './community.css'

export default DefaultTheme
