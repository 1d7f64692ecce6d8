package org.redress.server.scenario;

import org.redress.command.organisation.OrganisationIds;

/**
 * Where files are handled.
 *
 * @param region GB/T 2260 code
 * @param name name of the area
 */
record Place(String region, String name) {

  /** Id of the authority of the area. */
  String office() {
    return OrganisationIds.ofCode(region);
  }

  /** Name of the authority of the area. */
  String authority() {
    return name + "市场监督管理局";
  }
}
