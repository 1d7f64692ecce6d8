/** Satisfaction surveys (满意度调查) as a case file shows them. */
@NullMarked
package org.redress.query.survey;

import org.jspecify.annotations.NullMarked;
