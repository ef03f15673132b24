/** Letters as PDF/A in the layout of GB/T 9704. */
@NullMarked
package io.gongkai.request.notice.pdf;

import org.jspecify.annotations.NullMarked;
