/** Deciding about satisfaction surveys (满意度调查): one for each closing of a case, answered once. */
@NullMarked
package org.redress.command.survey;

import org.jspecify.annotations.NullMarked;
