import type { CodegenConfig } from '@graphql-codegen/cli';

// Reads the committed schema, not the server: the SDK depends on the contract alone.
const config: CodegenConfig = {
  schema: './schema.graphql',
  importExtension: '.ts',
  documents: ['src/sdk/operations/*.graphql'],
  generates: {
    'src/sdk/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          Date: 'string',
          URL: 'string',
          Locale: 'string',
          CountryCode: 'string',
          FilterValue: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
