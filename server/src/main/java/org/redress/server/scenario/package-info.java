/**
 * Years that published reports tell about, played through the desk like live work: every demand,
 * act and payment is a command under the same rules. The generator knows the numbers of the reports
 * and nothing of how figures are counted. Names, numbers and addresses in it are labels such as 投诉人
 * 00001, not people.
 */
@NullMarked
package org.redress.server.scenario;

import org.jspecify.annotations.NullMarked;
