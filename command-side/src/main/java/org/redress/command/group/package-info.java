/**
 * Deciding about group disputes (群体性投诉): opened from cases, handled with partners, reported up,
 * settled. The cases stay cases of their own.
 */
@NullMarked
package org.redress.command.group;

import org.jspecify.annotations.NullMarked;
