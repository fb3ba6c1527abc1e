type Edges = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>

/**
 * Margins of a window that make its area that of a reference within it, each edge moved out by the reference's own
 * margin: `top right bottom left`, in px.
 */
export function marginAround(window: Edges, reference: Edges, margin: string): string {
  const [top = 0, right = 0, bottom = 0, left = 0] = margin
    .split(' ')
    .map((part) => Number.parseFloat(part) || 0)
  return [
    window.top - reference.top + top,
    reference.right - window.right + right,
    reference.bottom - window.bottom + bottom,
    window.left - reference.left + left,
  ]
    .map((edge) => `${edge}px`)
    .join(' ')
}
