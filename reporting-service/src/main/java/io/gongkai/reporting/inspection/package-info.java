/** Inspection of websites and new media (国办秘函〔2019〕19号): findings, circulation, rectification. */
@NullMarked
package io.gongkai.reporting.inspection;

import org.jspecify.annotations.NullMarked;
