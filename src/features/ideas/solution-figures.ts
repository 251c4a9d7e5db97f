/** How many rows for figures a form has. */
export const figureRows = 8
