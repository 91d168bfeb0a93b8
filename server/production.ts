/**
 * Lets libraries run as they are meant to where strangers are served. GraphQL looks at NODE_ENV when it is first
 * imported, so this module is imported before all others.
 */
// biome-ignore lint/style/noProcessEnv: libraries read it, and it must be set before they are loaded
process.env.NODE_ENV ||= "production";
