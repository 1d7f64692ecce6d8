package org.redress.query.publicity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.Cursors;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.api.RegionArgument;
import org.redress.query.api.Timeline.Place;
import org.redress.query.counter.RegionPath;
import org.redress.query.pledge.Pledges;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code publicity.graphqls}, which anybody may ask. */
@Controller
public final class PublicityQueries {

  private static final int LARGEST_PAGE = 100;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 100;

  private final PublicRecords records;
  private final PublicItems items;
  private final Pledges pledges;
  private final Cursors cursors;

  /** With what it reads from. */
  public PublicityQueries(
      PublicRecords records, PublicItems items, Pledges pledges, Cursors cursors) {
    this.records = records;
    this.items = items;
    this.pledges = pledges;
    this.cursors = cursors;
  }

  @QueryMapping
  @Nullable PublicRecord publicRecord(@Argument String creditCode) {
    return records.find(creditCode).orElse(null);
  }

  @QueryMapping
  PagedConnection<PublicRecord> publicRecords(
      @Argument @Nullable String region,
      @Argument @Nullable String name,
      @Argument int first,
      @Argument @Nullable String after) {
    String place = RegionArgument.checked(region, "region");
    String plainName = plainName(name);
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"publicRecords", place, String.valueOf(plainName)};
    return PagedConnection.of(
        records.list(place, plainName, start(after, list), size + 1),
        size,
        after,
        found -> cursors.at(new Place(found.registeredAt(), found.merchantId()).toString(), list));
  }

  @QueryMapping
  PublicComplaintConnection publicComplaints(
      @Argument @Nullable String region,
      @Argument @Nullable String creditCode,
      @Argument int first,
      @Argument @Nullable String after) {
    String place = RegionArgument.checked(region, "region");
    return page(new PublicItemFilter(place, creditCode, null), first, after);
  }

  @SchemaMapping(typeName = "PublicComplaintConnection")
  int totalCount(PublicComplaintConnection found) {
    return items.count(found.filter());
  }

  @SchemaMapping(typeName = "PublicRecord", field = "pledges")
  List<PublicPledge> pledges(PublicRecord record, @Argument int first) {
    return pledges.inForce(record.merchantId(), PageSize.checked(first, LARGEST_PAGE)).stream()
        .map(PublicPledge::of)
        .toList();
  }

  @SchemaMapping(typeName = "PublicRecord")
  PublicComplaintConnection shown(
      PublicRecord record, @Argument int first, @Argument @Nullable String after) {
    return page(
        new PublicItemFilter(RegionPath.EVERYWHERE, null, record.merchantId()), first, after);
  }

  private PublicComplaintConnection page(
      PublicItemFilter filter, int first, @Nullable String after) {
    int size = PageSize.checked(first, LARGEST_PAGE);
    Object[] list = {"publicComplaints", filter};
    PagedConnection<PublicComplaint> page =
        PagedConnection.of(
            items.list(filter, start(after, list), size + 1),
            size,
            after,
            found -> cursors.at(new Place(found.shownAt(), found.caseId()).toString(), list));
    return new PublicComplaintConnection(page.edges(), page.pageInfo(), filter);
  }

  private @Nullable Place start(@Nullable String after, Object[] list) {
    return after == null ? null : Place.parse(cursors.open(after, list));
  }

  private static @Nullable String plainName(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = NameSearch.plain(name);
    int length = plain.codePointCount(0, plain.length());
    if (length < SHORTEST_NAME || length > LONGEST_NAME) {
      throw InvalidArgument.of(
          "The part of a name is too short or too long.",
          List.of("name"),
          SHORTEST_NAME + " to " + LONGEST_NAME + " characters");
    }
    return plain;
  }
}
