/** Number and code (查询号, 查询码): the way of an applicant without an account to their own case. */
@NullMarked
package io.gongkai.request.access;

import org.jspecify.annotations.NullMarked;
