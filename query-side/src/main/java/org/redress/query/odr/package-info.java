/**
 * Online dispute resolution by enterprises (在线消费争议解决, ODR): who takes part, and what a case file
 * shows of it.
 */
@NullMarked
package org.redress.query.odr;

import org.jspecify.annotations.NullMarked;
