/** Facts about satisfaction surveys (满意度调查) sent when a complaint is closed. */
@NullMarked
package org.redress.events.survey;

import org.jspecify.annotations.NullMarked;
