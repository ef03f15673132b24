/** Applications over HTTP: the office's desk, the applicant's side, and the clock for everybody. */
@NullMarked
package io.gongkai.request.application.web;

import org.jspecify.annotations.NullMarked;
