package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/** Documents in the file are BSON behind their length, as on the wire. */
final class Bytes {
  private Bytes() {}

  static byte[] encode(Document document) {
    ByteBuf bytes = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(document, bytes);
    return ByteBufUtil.getBytes(bytes);
  }

  static Document decode(byte[] bytes) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  static void write(WriteBuffer buffer, byte[] bytes) {
    buffer.putVarInt(bytes.length);
    buffer.put(bytes);
  }

  static byte[] read(ByteBuffer buffer) {
    byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(bytes);
    return bytes;
  }
}
