/** Positions in the evidence of a cell that give nothing away. */
@NullMarked
package io.gongkai.reporting.annualreport.paging;

import org.jspecify.annotations.NullMarked;
