/** Facts about units and areas of safe consumption (放心消费单位、区域). */
@NullMarked
package org.redress.events.safeunit;

import org.jspecify.annotations.NullMarked;
