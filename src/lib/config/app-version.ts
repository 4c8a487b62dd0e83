/** Version of the app, which the build takes from package.json; `unbuilt` outside a build. */
export const appVersion = process.env.NEXT_PUBLIC_APP_VERSION ?? 'unbuilt'
