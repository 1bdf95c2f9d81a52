export default { title: 'Own' }

export const Greeting = { render: () => <p>A story of the site itself.</p> }
