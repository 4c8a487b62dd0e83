/** Another one with every build; `unbuilt` outside one. */
export const buildStamp = process.env.NEXT_PUBLIC_BUILD_STAMP ?? 'unbuilt'
