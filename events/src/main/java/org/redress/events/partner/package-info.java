/** Facts about mechanisms of cooperation (协作机制, 联席会议) and the bodies that take part. */
@NullMarked
package org.redress.events.partner;

import org.jspecify.annotations.NullMarked;
