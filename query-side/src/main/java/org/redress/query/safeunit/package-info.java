/** Units and areas of safe consumption (放心消费单位、区域) and their awards. */
@NullMarked
package org.redress.query.safeunit;

import org.jspecify.annotations.NullMarked;
