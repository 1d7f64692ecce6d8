/** Keeping the record of mechanisms of cooperation (协作机制, 联席会议) and their partners. */
@NullMarked
package org.redress.command.partner;

import org.jspecify.annotations.NullMarked;
