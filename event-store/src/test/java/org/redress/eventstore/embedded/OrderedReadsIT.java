package org.redress.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What indexes serve must be what a scan and a sort would give. */
class OrderedReadsIT {

  private static final Instant START = Instant.parse("1969-12-30T00:00:00Z");
  private static final List<String> REGIONS = List.of("330106", "330100", "330000", "*");

  @TempDir Path folder;

  private EmbeddedServer server;
  private MongoClient client;
  private MongoCollection<Document> collection;
  private final Random random = new Random(11);
  private final List<Document> oracle = new ArrayList<>();

  @BeforeEach
  void start() {
    server = EmbeddedServer.in(folder);
    client = MongoClients.create(server.connectionString());
    collection = client.getDatabase("t").getCollection("c");
    collection.createIndex(
        Indexes.compoundIndex(Indexes.ascending("regions"), Indexes.descending("a.at", "_id")));
    collection.createIndex(
        Indexes.compoundIndex(Indexes.ascending("kind"), Indexes.descending("a.at", "_id")));
    collection.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending("a.group", "kind"), Indexes.descending("a.at", "_id")));
    for (int i = 0; i < 300; i++) {
      oracle.add(document("d" + i));
    }
    collection.insertMany(oracle);
    for (int i = 0; i < 150; i++) {
      int index = random.nextInt(oracle.size());
      Document changed = document(oracle.get(index).getString("_id"));
      oracle.set(index, changed);
      collection.replaceOne(new Document("_id", changed.get("_id")), changed);
    }
    for (int i = 0; i < 20; i++) {
      Document gone = oracle.remove(random.nextInt(oracle.size()));
      collection.deleteOne(new Document("_id", gone.get("_id")));
    }
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private Document document(String id) {
    Document document =
        new Document("_id", id)
            .append("regions", REGIONS.subList(random.nextInt(4), 4))
            .append(
                "a",
                new Document("at", START.plusSeconds(random.nextInt(40) * 3_600L))
                    .append("group", "g" + random.nextInt(2)));
    return random.nextInt(3) == 0 ? document : document.append("kind", "k" + random.nextInt(3));
  }

  @Test
  void twoFieldsThatAreFixedAreReadInTheOrderOfTheOthers() {
    for (int group = 0; group < 3; group++) {
      for (int kind = 0; kind < 4; kind++) {
        for (int direction : new int[] {1, -1}) {
          Document wanted = new Document("kind", "k" + kind).append("a.group", "g" + group);
          List<String> found =
              collection
                  .find(wanted)
                  .sort(new Document("a.at", direction).append("_id", direction))
                  .map(document -> document.getString("_id"))
                  .into(new ArrayList<>());
          Comparator<Document> order =
              Comparator.comparing((Document d) -> at(d)).thenComparing(d -> d.getString("_id"));
          assertThat(found)
              .isEqualTo(inGroup(group, kind, direction > 0 ? order : order.reversed()));
        }
      }
    }
  }

  private List<String> inGroup(int group, int kind, Comparator<Document> order) {
    return oracle.stream()
        .filter(d -> ("k" + kind).equals(d.getString("kind")))
        .filter(d -> ("g" + group).equals(d.get("a", Document.class).getString("group")))
        .sorted(order)
        .map(d -> d.getString("_id"))
        .toList();
  }

  @Test
  void newestFirstPageByPageIsTheWholeListInOrder() {
    for (String region : REGIONS) {
      for (int direction : new int[] {1, -1}) {
        List<String> pages = new ArrayList<>();
        Document last = null;
        do {
          List<Document> page = page(region, direction, last);
          page.forEach(document -> pages.add(document.getString("_id")));
          last = page.isEmpty() ? null : page.getLast();
        } while (last != null);
        Comparator<Document> order =
            Comparator.comparing((Document d) -> at(d)).thenComparing(d -> d.getString("_id"));
        assertThat(pages).isEqualTo(expected(in(region), direction > 0 ? order : order.reversed()));
      }
    }
  }

  private List<Document> page(String region, int direction, Document last) {
    String operator = direction > 0 ? "$gt" : "$lt";
    Document filter = new Document("regions", region);
    if (last != null) {
      filter
          .append("a.at", new Document(operator + "e", at(last)))
          .append(
              "$or",
              List.of(
                  new Document("a.at", new Document(operator, at(last))),
                  new Document("a.at", at(last))
                      .append("_id", new Document(operator, last.get("_id")))));
    }
    return collection
        .find(filter)
        .sort(new Document("a.at", direction).append("_id", direction))
        .limit(7)
        .into(new ArrayList<>());
  }

  @Test
  void boundsOfTheSecondFieldHold() {
    for (int run = 0; run < 100; run++) {
      Instant from = START.plusSeconds(random.nextInt(40) * 3_600L);
      Instant to = from.plusSeconds(random.nextInt(40) * 3_600L);
      Document filter =
          new Document("kind", "k1").append("a.at", new Document("$gte", from).append("$lt", to));
      Predicate<Document> inside =
          d -> "k1".equals(d.get("kind")) && !at(d).isBefore(from) && at(d).isBefore(to);
      assertThat(ids(collection.find(filter)))
          .containsExactlyInAnyOrderElementsOf(expected(inside, Comparator.comparing(d -> 0)));
      assertThat(count(filter)).isEqualTo(oracle.stream().filter(inside).count());
    }
  }

  @Test
  void otherConditionsAndOrdersStillHold() {
    Document filter = new Document("regions", "330100").append("kind", new Document("$ne", "k1"));
    Predicate<Document> inside = in("330100").and(d -> !"k1".equals(d.get("kind")));
    assertThat(ids(collection.find(filter).sort(new Document("_id", 1))))
        .isEqualTo(expected(inside, Comparator.comparing(d -> d.getString("_id"))));
    assertThat(count(filter)).isEqualTo(oracle.stream().filter(inside).count());
    assertThat(count(new Document())).isEqualTo(oracle.size());
    assertThat(count(new Document("kind", "none"))).isZero();
  }

  @Test
  void idsAreFoundOnceByEqualitySetAndRange() {
    String known = oracle.getFirst().getString("_id");
    assertThat(ids(collection.find(new Document("_id", known)))).containsExactly(known);
    assertThat(ids(collection.find(new Document("_id", known).append("kind", "none")))).isEmpty();
    assertThat(
            ids(
                collection.find(
                    new Document("_id", new Document("$in", List.of(known, "x", known))))))
        .containsExactly(known);
    List<String> sorted = expected(d -> true, Comparator.comparing(d -> d.getString("_id")));
    String low = sorted.get(50);
    String high = sorted.get(120);
    Document range = new Document("_id", new Document("$gt", low).append("$lte", high));
    assertThat(ids(collection.find(range).sort(new Document("_id", 1)).limit(9)))
        .isEqualTo(sorted.subList(51, 60));
    assertThat(ids(collection.find(range).sort(new Document("_id", -1)).limit(9)))
        .isEqualTo(sorted.subList(112, 121).reversed());
    assertThat(ids(collection.find().sort(new Document("_id", -1)).limit(2)))
        .isEqualTo(sorted.reversed().subList(0, 2));
  }

  @Test
  void anyTextOrNumberMayBeAnIdOfAnIndexedDocument() {
    List<Object> unusual = List.of("", "zero\0within", "zero at the end\0", 7L);
    for (Object id : unusual) {
      collection.insertOne(new Document("_id", id).append("regions", "unusual"));
    }
    assertThat(collection.find(new Document("regions", "unusual")).map(found -> found.get("_id")))
        .containsExactlyInAnyOrderElementsOf(unusual);
  }

  @Test
  void manyDocumentsComeInBatches() {
    collection.insertMany(
        IntStream.range(0, 2_500).mapToObj(i -> new Document("_id", "m" + i)).toList());
    assertThat(ids(collection.find(new Document("_id", new Document("$gte", "m"))).batchSize(100)))
        .hasSize(2_500)
        .doesNotHaveDuplicates();
  }

  @Test
  void indexesAreKeptOverARestart() {
    client.close();
    server.close();
    server = EmbeddedServer.in(folder);
    client = MongoClients.create(server.connectionString());
    collection = client.getDatabase("t").getCollection("c");
    assertThat(server.emptied()).isFalse();
    newestFirstPageByPageIsTheWholeListInOrder();
    boundsOfTheSecondFieldHold();
  }

  private long count(Document filter) {
    return ((Number)
            client
                .getDatabase("t")
                .runCommand(new Document("count", "c").append("query", filter))
                .get("n"))
        .longValue();
  }

  private static Predicate<Document> in(String region) {
    return document -> document.getList("regions", String.class).contains(region);
  }

  private List<String> expected(Predicate<Document> filter, Comparator<Document> order) {
    return oracle.stream().filter(filter).sorted(order).map(d -> d.getString("_id")).toList();
  }

  private static List<String> ids(Iterable<Document> documents) {
    return Stream.iterate(documents.iterator(), it -> it.hasNext(), it -> it)
        .map(it -> it.next().getString("_id"))
        .toList();
  }

  private static Instant at(Document document) {
    Object moment = document.get("a", Document.class).get("at");
    return moment instanceof Date date ? date.toInstant() : (Instant) moment;
  }
}
