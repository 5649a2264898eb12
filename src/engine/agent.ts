export const APP = { name: 'Interlinear', version: '0.1.0' }

/** Who asks, in every request to a service. */
export const USER_AGENT = `${APP.name}/${APP.version}`
