export const tourPage = () => ''
