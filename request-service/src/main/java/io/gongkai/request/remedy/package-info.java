/** Reconsideration and litigation against replies (art. 51; 行政复议法, 行政诉讼法). */
@NullMarked
package io.gongkai.request.remedy;

import org.jspecify.annotations.NullMarked;
