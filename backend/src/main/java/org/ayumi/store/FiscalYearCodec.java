package org.ayumi.store;

import org.ayumi.common.FiscalYear;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a fiscal year as its western number. */
final class FiscalYearCodec implements Codec<FiscalYear> {

    @Override
    public FiscalYear decode(BsonReader reader, DecoderContext context) {
        return new FiscalYear(reader.readInt32());
    }

    @Override
    public void encode(BsonWriter writer, FiscalYear year, EncoderContext context) {
        writer.writeInt32(year.value());
    }

    @Override
    public Class<FiscalYear> getEncoderClass() {
        return FiscalYear.class;
    }
}
