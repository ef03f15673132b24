/** Remedies over HTTP. */
@NullMarked
package io.gongkai.request.remedy.web;

import org.jspecify.annotations.NullMarked;
