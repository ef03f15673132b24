/** What remedies and applications know of one another. */
@NullMarked
package io.gongkai.request.remedy.cases;

import org.jspecify.annotations.NullMarked;
