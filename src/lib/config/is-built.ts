/** True in a production build; false while developing, when files change under their names. */
export const isBuilt = process.env.NODE_ENV === 'production'
