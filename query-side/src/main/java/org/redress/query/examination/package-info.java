/** The examination of a complaint (审查) as a case file shows it. */
@NullMarked
package org.redress.query.examination;

import org.jspecify.annotations.NullMarked;
