/**
 * Facts of group disputes (群体性投诉): many complaints that have an operator or a cause in common. The
 * cases stay cases of their own.
 */
@NullMarked
package org.redress.events.group;

import org.jspecify.annotations.NullMarked;
