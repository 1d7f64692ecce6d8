package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk as BSON; the default is Java serialization, which is larger and slower. */
final class BsonType extends BasicDataType<Document> {

  static final BsonType INSTANCE = new BsonType();

  /** What a decoded document takes in memory, compared to its BSON. */
  private static final int HEAP_FACTOR = 4;

  private BsonType() {}

  @Override
  public int getMemory(Document document) {
    return HEAP_FACTOR * encode(document).readableBytes();
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bson = encode(document);
    buffer.putVarInt(bson.readableBytes()).put(bson.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    Document document =
        BsonDecoder.decodeBson(Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length)));
    buffer.position(buffer.position() + length);
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }

  private static ByteBuf encode(Document document) {
    ByteBuf bson = Unpooled.buffer(1_024);
    BsonEncoder.encodeDocument(document, bson);
    return bson;
  }
}
