package org.redress.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.redress.eventstore.claim.Claim;
import org.redress.eventstore.claim.ClaimTable;

/**
 * Claims in the collection {@code claims}, one document for each row. Comparison and change are one
 * update of one document, so any number of nodes may share the table. Times are kept to the
 * millisecond.
 */
final class MongoClaimTable implements ClaimTable {

  private static final String ID = "_id";
  private static final String NAME = "name";
  private static final String SEGMENT = "segment";
  private static final String OWNER = "owner";
  private static final String EPOCH = "epoch";
  private static final String LEASE_UNTIL = "leaseUntil";
  private static final String TOKEN = "token";

  private final MongoCollection<Document> claims;

  MongoClaimTable(MongoDatabase database) {
    this.claims = database.getCollection("claims");
    claims.createIndex(Indexes.ascending(NAME));
  }

  @Override
  public Optional<Claim> find(String name, int segment) {
    return Optional.ofNullable(claims.find(new Document(ID, id(name, segment))).first())
        .map(MongoClaimTable::claim);
  }

  @Override
  public List<Claim> all(String name) {
    return claims
        .find(new Document(NAME, name))
        .map(MongoClaimTable::claim)
        .into(new ArrayList<>())
        .stream()
        .sorted(Comparator.comparingInt(Claim::segment))
        .toList();
  }

  @Override
  public boolean insert(Claim claim) {
    try {
      claims.insertOne(document(claim));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public boolean replace(Claim seen, Claim next) {
    return claims.replaceOne(stillHeldAs(seen), document(next)).getMatchedCount() == 1;
  }

  @Override
  public boolean remove(Claim seen) {
    return claims.deleteOne(stillHeldAs(seen)).getDeletedCount() == 1;
  }

  private static Document stillHeldAs(Claim seen) {
    return new Document(ID, id(seen.name(), seen.segment()))
        .append(OWNER, seen.owner())
        .append(EPOCH, seen.epoch());
  }

  private static String id(String name, int segment) {
    return name + "|" + segment;
  }

  @SuppressWarnings("JavaUtilDate") // what the driver takes
  private static Document document(Claim claim) {
    byte[] token = claim.token();
    return new Document(ID, id(claim.name(), claim.segment()))
        .append(NAME, claim.name())
        .append(SEGMENT, claim.segment())
        .append(OWNER, claim.owner())
        .append(EPOCH, claim.epoch())
        .append(LEASE_UNTIL, Date.from(claim.leaseUntil()))
        .append(TOKEN, token == null ? null : new Binary(token));
  }

  @SuppressWarnings("JavaUtilDate") // what the driver gives
  private static Claim claim(Document document) {
    Instant leaseUntil = document.getDate(LEASE_UNTIL).toInstant();
    Binary token = document.get(TOKEN, Binary.class);
    return new Claim(
        document.getString(NAME),
        document.getInteger(SEGMENT),
        document.getString(OWNER),
        document.getLong(EPOCH),
        leaseUntil,
        token == null ? null : token.getData());
  }
}
