package org.redress.events;

/**
 * A class out of a named code list. The lists of the 12315 platform and of the consumer
 * associations differ, so a code never stands without its list.
 *
 * @param system name of the code list, for instance 12315
 * @param code code or official label inside the list
 */
public record Classification(String system, String code) {}
