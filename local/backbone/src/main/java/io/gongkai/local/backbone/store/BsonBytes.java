package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Documents in the file are BSON behind their length, as on the wire. */
final class BsonBytes {
  private BsonBytes() {}

  static void write(WriteBuffer buffer, Document document) {
    ByteBuf bytes = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(document, bytes);
    buffer.putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
  }

  static Document read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length));
    buffer.position(buffer.position() + length);
    return BsonDecoder.decodeBson(bytes);
  }

  /** A rough size on the heap in bytes: enough for a cache to know its bounds. */
  static int memory(@Nullable Object value) {
    int sum = 32;
    switch (value) {
      case String text -> sum += 24 + text.length();
      case Map<?, ?> map -> {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          sum += 56 + memory(entry.getValue());
        }
      }
      case Collection<?> list -> {
        for (Object element : list) {
          sum += 8 + memory(element);
        }
      }
      case null, default -> sum += 0;
    }
    return sum;
  }
}
