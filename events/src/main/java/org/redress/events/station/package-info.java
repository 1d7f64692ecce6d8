/** Facts about stations at which consumers are helped to their rights (消费维权监督站, 消费维权服务站). */
@NullMarked
package org.redress.events.station;

import org.jspecify.annotations.NullMarked;
