import community from './larkspur.moothall.yaml'
import page, { html, styles } from './larkspur.moothall.yaml?page'
import other from './settings.moothall.json'

console.log(
  JSON.stringify({
    name: community.name,
    rule: community.meetings[0].schedule.rule,
    other: other.name,
    isFrozen: Object.isFrozen(community.meetings[0].schedule),
    isSame: page.html === html,
    hasDate: html.includes('Thursday 4 April'),
    hasTheme: styles.includes('data-moothall-theme=cncf'),
  }),
)
