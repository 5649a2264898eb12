<?php
/** The settings page, and the columns that editors see in the list of posts. */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function (): void {
		foreach ( array_keys( INTERLINEAR_SETTINGS ) as $name ) {
			register_setting( 'interlinear', "interlinear_$name", array( 'sanitize_callback' => 'sanitize_text_field' ) );
		}
	}
);

add_action(
	'admin_menu',
	function (): void {
		add_options_page( 'Interlinear', 'Interlinear', 'manage_options', 'interlinear', 'interlinear_settings_page' );
	}
);

function interlinear_settings_page(): void {
	echo '<div class="wrap"><h1>Interlinear</h1><form method="post" action="options.php"><table class="form-table">';
	settings_fields( 'interlinear' );
	foreach ( INTERLINEAR_SETTINGS as $name => $about ) {
		$is_secret = in_array( $name, array( 'token', 'secret' ), true );
		$is_fixed  = defined( 'INTERLINEAR_' . strtoupper( $name ) );
		printf(
			'<tr><th scope="row"><label for="interlinear_%1$s">%1$s</label></th><td><input id="interlinear_%1$s" name="interlinear_%1$s" type="%2$s" value="%3$s" class="regular-text" autocomplete="off"%4$s><p class="description">%5$s</p></td></tr>',
			esc_attr( $name ),
			$is_secret ? 'password' : 'text',
			esc_attr( $is_fixed ? '' : get_option( "interlinear_$name", '' ) ),
			$is_fixed ? ' disabled' : '',
			esc_html( $is_fixed ? 'It is set in wp-config.php.' : $about )
		);
	}
	echo '</table>';
	submit_button();
	printf( '<p>The address of the webhook: <code>%s</code></p></form></div>', esc_url( rest_url( 'interlinear/v1/events' ) ) );
}

add_filter( 'manage_posts_columns', fn( array $columns ): array => $columns + array( 'interlinear' => 'Interlinear' ) );

add_action(
	'manage_posts_custom_column',
	function ( string $column, int $post_id ): void {
		if ( 'interlinear' !== $column ) {
			return;
		}
		$of   = fn( string $name ): string => (string) get_post_meta( $post_id, "_interlinear_$name", true );
		$said = array_filter(
			array(
				$of( 'locale' ),
				'1' === $of( 'behind' ) ? 'behind its original' : '',
				'1' === $of( 'noindex' ) ? 'not read by a person yet' : '',
				'1' === $of( 'kept' ) ? 'changed here, so the newsroom\'s text was not taken' : '',
				'' !== $of( 'problem' ) ? 'not sent: ' . $of( 'problem' ) : '',
			)
		);
		echo esc_html( implode( ', ', $said ) );
	},
	10,
	2
);
