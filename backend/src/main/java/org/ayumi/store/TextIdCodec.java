package org.ayumi.store;

import java.lang.reflect.Constructor;
import org.ayumi.common.TextId;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a typed id as its text. */
final class TextIdCodec<T extends TextId> implements Codec<T> {

    private final Class<T> type;
    private final Constructor<T> constructor;

    TextIdCodec(Class<T> type) {
        this.type = type;
        try {
            this.constructor = type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " needs a constructor with one text", e);
        }
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        try {
            return constructor.newInstance(reader.readString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a " + type.getSimpleName() + " from the store", e);
        }
    }

    @Override
    public void encode(BsonWriter writer, T id, EncoderContext context) {
        writer.writeString(id.value());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
