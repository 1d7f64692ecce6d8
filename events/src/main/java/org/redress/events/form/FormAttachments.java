package org.redress.events.form;

/**
 * Papers sent along with a form (附：相关材料).
 *
 * @param copies number of papers, at least 1
 * @param pages number of pages of all of them, at least {@code copies}
 */
public record FormAttachments(int copies, int pages) {}
