/** Source pattern of the header rule that applies to every response. */
export const everyPath = '/:path*'
