/**
 * Group disputes (群体性投诉): several complaints that are handled together and stay cases of their own.
 */
@NullMarked
package org.redress.query.group;

import org.jspecify.annotations.NullMarked;
