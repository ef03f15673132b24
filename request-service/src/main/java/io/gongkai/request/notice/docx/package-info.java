/** Letters as DOCX with the same measures, for an office that seals and prints by hand. */
@NullMarked
package io.gongkai.request.notice.docx;

import org.jspecify.annotations.NullMarked;
