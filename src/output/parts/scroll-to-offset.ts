/** Bring the piece of text at an offset into the middle of its box. */
export function scrollToOffset(box: HTMLElement | null, offset: number): void {
  requestAnimationFrame(() => {
    const pieces = [...(box?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
    const piece = pieces.findLast((each) => Number(each.dataset['at']) <= offset)
    if (box === null || piece === undefined) return
    box.scrollTop += piece.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3
  })
}
