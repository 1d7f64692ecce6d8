package org.redress.query.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.api.RegionArgument;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code organisation.graphqls}. */
@Controller
public final class OrganisationQueries {

  private static final int LARGEST_LIST = 500;

  private final OrganisationList organisations;
  private final Freshness freshness;

  /** With what it reads from. */
  public OrganisationQueries(OrganisationList organisations, Freshness freshness) {
    this.organisations = organisations;
    this.freshness = freshness;
  }

  @QueryMapping
  @Nullable Organisation organisation(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return organisations.withIds(List.of(id)).get(id);
  }

  @QueryMapping
  List<Organisation> organisations(
      @Argument @Nullable OrganisationLevel level,
      @Argument @Nullable String region,
      @Argument @Nullable LocalDate on,
      @Argument int first,
      @Argument @Nullable Long atLeast) {
    String within = RegionArgument.checked(region, "region");
    int limit = PageSize.checked(first, LARGEST_LIST);
    freshness.await(atLeast);
    return organisations.of(level, within, on, limit);
  }

  /** The parents of many organisations in one look. */
  @BatchMapping(typeName = "Organisation")
  Map<Organisation, Organisation> parent(List<Organisation> children) {
    Map<String, Organisation> parents =
        organisations.withIds(
            children.stream()
                .map(Organisation::parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    Map<Organisation, Organisation> byChild = new HashMap<>();
    for (Organisation child : children) {
      Organisation found = child.parentId() == null ? null : parents.get(child.parentId());
      if (found != null) {
        byChild.put(child, found);
      }
    }
    return byChild;
  }

  @SchemaMapping(typeName = "Organisation")
  List<Organisation> children(Organisation parent, @Argument int first) {
    return organisations.below(parent.id(), PageSize.checked(first, LARGEST_LIST));
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "OrganisationPayload", field = "organisation")
  @Nullable Organisation afterCommand(MutationResult result) {
    return result.streamId() == null ? null : organisations.fromLog(result.streamId()).orElse(null);
  }
}
