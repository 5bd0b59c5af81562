package org.ayumi.store;

import com.mongodb.MongoClientSettings;
import org.ayumi.common.TextId;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** How values become BSON: records by the driver's own record codec, ids and fiscal years as plain values. */
public final class Codecs {

    private Codecs() {}

    /** The registry of the whole backend. */
    public static CodecRegistry registry() {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new FiscalYearCodec()),
                CodecRegistries.fromProviders(new TextIds()),
                MongoClientSettings.getDefaultCodecRegistry());
    }

    private static final class TextIds implements CodecProvider {
        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
            return TextId.class.isAssignableFrom(type)
                    ? (Codec<T>) new TextIdCodec<>(type.asSubclass(TextId.class))
                    : null;
        }
    }
}
