/** Satisfaction (满意度) of surveys sent after closing, read from the figures about them. */
@NullMarked
package org.redress.query.satisfaction;

import org.jspecify.annotations.NullMarked;
