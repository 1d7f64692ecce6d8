/** Satisfaction (满意度) of surveys sent after closing, counted by region and period. */
@NullMarked
package org.redress.query.satisfaction;

import org.jspecify.annotations.NullMarked;
