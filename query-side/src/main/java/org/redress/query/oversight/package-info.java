/**
 * Looking into how cases are handled (监督检查): the queue of cases that an oversight body should look
 * into with the reasons, and the reviews that such bodies opened.
 */
@NullMarked
package org.redress.query.oversight;

import org.jspecify.annotations.NullMarked;
